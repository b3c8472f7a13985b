/** Answers kept for when the same is asked again. All are forgotten when there are too many, so that it cannot grow for ever. */
export class Memory<K, V> {
  readonly #answers = new Map<K, V>();
  readonly #most: number;

  /** @param most so many answers are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Undefined where nothing is kept. */
  get(key: K): V | undefined {
    return this.#answers.get(key);
  }

  /** Keeps the answer, and gives it back. */
  keep(key: K, answer: V): V {
    if (this.#answers.size >= this.#most) this.#answers.clear();
    this.#answers.set(key, answer);
    return answer;
  }
}
