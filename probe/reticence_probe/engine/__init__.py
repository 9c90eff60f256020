"""What a forward pass gives: statistics of each token, continuations, generated text."""
