"""What a generated data set gives away of the records that it was made from; no model is needed."""
