/** One example: numbers in the order of the weights, and whether it is a yes. */
export interface Example {
  readonly signals: readonly number[];
  readonly isYes: boolean;
  /** What it counts beside the others. */
  readonly weight: number;
}

export interface Fit {
  readonly weights: readonly number[];
  readonly bias: number;
}

const STEPS = 4000;
const RATE = 0.5;

/**
 * Logistic regression with L2 over standardised signals, by gradient descent; the weights come back for the signals as they are.
 * `strength` is that of scikit-learn's 1 / C: the examples outweigh it soon.
 */
export function fitLogistic(examples: readonly Example[], strength = 3): Fit {
  const count = examples[0]?.signals.length ?? 0;
  const means = columns(examples, count, (values) => mean(values));
  const deviations = columns(
    examples,
    count,
    (values) => Math.sqrt(mean(values.map((v) => (v - mean(values)) ** 2))) || 1,
  );
  const rows = examples.map(({ signals }) =>
    signals.map((v, at) => (v - (means[at] as number)) / (deviations[at] as number)),
  );
  const whole = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = new Float64Array(count);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight) => strength * weight);
    let slope = 0;
    for (const [at, { isYes, weight }] of examples.entries()) {
      const row = rows[at] as readonly number[];
      const error = weight * (sigmoid(bias + dot(weights, row)) - Number(isYes));
      slope += error;
      for (let k = 0; k < count; k++) slopes[k] = (slopes[k] as number) + error * (row[k] as number);
    }
    bias -= (RATE * slope) / whole;
    for (let k = 0; k < count; k++) weights[k] = (weights[k] as number) - (RATE * (slopes[k] as number)) / whole;
  }
  const raw = Array.from(weights, (weight, at) => weight / (deviations[at] as number));
  return { weights: raw, bias: bias - raw.reduce((sum, weight, at) => sum + weight * (means[at] as number), 0) };
}

export const likelihood = ({ weights, bias }: Fit, signals: readonly number[]): number =>
  sigmoid(bias + dot(weights, signals));

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const dot = (a: ArrayLike<number>, b: readonly number[]): number =>
  b.reduce((sum, v, at) => sum + v * (a[at] as number), 0);

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / (values.length || 1);

const columns = (examples: readonly Example[], count: number, of: (values: number[]) => number): number[] =>
  Array.from({ length: count }, (_, at) => of(examples.map(({ signals }) => signals[at] as number)));
