"""The probe of Reticence: measures a checkpoint and its base, decides nothing (DESIGN.md §5)."""

__version__ = "0.1.0"
