using ClaimExtract.Cli;

return CommandLine.Run(args);
