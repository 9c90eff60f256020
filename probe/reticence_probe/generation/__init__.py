"""What the models say when they are asked: templates over people, and free sampling."""
