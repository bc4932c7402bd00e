namespace ClaimExtract.Writing.Columns;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType : byte { Text, List, Integer, Number, Boolean, Date, Ratio }
