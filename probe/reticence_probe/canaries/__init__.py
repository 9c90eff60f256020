"""Canaries: records whose inclusion in training was a coin flip. The probe knows all candidates and
no coin."""
