"""scikit-learn's scores of the same fusion: the same folds, penalty and scaling.

Reads ``{"features": [[…], …], "labels": […], "folds": […]}`` and writes the out-of-fold log-odds.
"""

import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

given = json.load(sys.stdin)
features, labels, folds = (np.array(given[name]) for name in ("features", "labels", "folds"))
scores = np.empty(len(labels))
for fold in np.unique(folds):
    inside = folds == fold
    model = make_pipeline(StandardScaler(), LogisticRegression(C=1.0, tol=1e-12, max_iter=10_000))
    scores[inside] = model.fit(features[~inside], labels[~inside]).decision_function(features[inside])
json.dump(scores.tolist(), sys.stdout)
