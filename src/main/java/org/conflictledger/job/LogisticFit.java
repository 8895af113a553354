package org.conflictledger.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Logistic regression on values that hold or do not, with a ridge that keeps the weights of rare
 * ones small; fitted by Newton's method, the same on every machine.
 */
final class LogisticFit {

  private static final String INTERCEPT = "";
  private static final double RIDGE = 2;
  private static final int STEPS = 30;

  private final Map<String, Double> weights = new TreeMap<>();

  private LogisticFit() {}

  static LogisticFit of(List<LabelledMention> mentions) {
    TreeSet<String> names = new TreeSet<>();
    mentions.forEach(mention -> names.addAll(mention.values()));
    names.add(INTERCEPT);
    List<String> columns = new ArrayList<>(names);
    List<int[]> rows = new ArrayList<>();
    for (LabelledMention mention : mentions) {
      List<String> values = new ArrayList<>(mention.values());
      values.add(INTERCEPT);
      rows.add(values.stream().mapToInt(columns::indexOf).toArray());
    }
    double[] beta = new double[columns.size()];
    for (int step = 0; step < STEPS; step++) {
      newton(beta, rows, mentions);
    }
    LogisticFit fit = new LogisticFit();
    for (int i = 0; i < beta.length; i++) {
      fit.weights.put(columns.get(i), Math.round(beta[i] * 100) / 100.0);
    }
    return fit;
  }

  private static void newton(double[] beta, List<int[]> rows, List<LabelledMention> mentions) {
    int n = beta.length;
    double[] gradient = new double[n];
    double[][] hessian = new double[n][n];
    for (int i = 0; i < n; i++) {
      // The intercept, first in order, is free.
      double ridge = i == 0 ? 1e-6 : RIDGE;
      gradient[i] = -ridge * beta[i];
      hessian[i][i] = ridge;
    }
    for (int r = 0; r < rows.size(); r++) {
      int[] row = rows.get(r);
      double sum = 0;
      for (int i : row) {
        sum += beta[i];
      }
      double p = 1 / (1 + Math.exp(-sum));
      double error = (mentions.get(r).right() ? 1 : 0) - p;
      for (int i : row) {
        gradient[i] += error;
        for (int k : row) {
          hessian[i][k] += p * (1 - p);
        }
      }
    }
    double[] step = solve(hessian, gradient);
    for (int i = 0; i < n; i++) {
      beta[i] += step[i];
    }
  }

  /** Gauss's elimination; the matrix is positive definite. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        double factor = a[k][i] / a[i][i];
        for (int j = i; j < n; j++) {
          a[k][j] -= factor * a[i][j];
        }
        b[k] -= factor * b[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int j = i + 1; j < n; j++) {
        sum -= a[i][j] * x[j];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }

  double intercept() {
    return weights.get(INTERCEPT);
  }

  /** Weights by "trait=value", in order, without the intercept. */
  Map<String, Double> weights() {
    Map<String, Double> all = new TreeMap<>(weights);
    all.remove(INTERCEPT);
    return all;
  }

  /** The likelihood that a mention is right. */
  double of(LabelledMention mention) {
    double sum = intercept();
    for (String value : mention.values()) {
      sum += weights.getOrDefault(value, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
