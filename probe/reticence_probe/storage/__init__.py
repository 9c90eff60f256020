"""What is written: signal tables, finished parts of a task, and which tasks are finished."""
