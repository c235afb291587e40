"""An independent reading of the credit rules, and the command that holds creditd to it."""
