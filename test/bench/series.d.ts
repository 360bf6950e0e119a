/** The types of `series.js`. */
type Random = () => number;
type Draw = (random: Random, n: number) => number[];

export declare function seeded(seed: number): Random;
export declare const INDEPENDENT: Readonly<Record<string, Draw>>;
export declare const yesOrNo: Draw;
export declare const CORRELATED: Readonly<Record<string, Draw>>;
export declare function shifted(values: readonly number[], by: number): number[];
export declare function shareClaimed(
  rounds: number,
  draw: () => number[],
  claims: (values: number[]) => boolean,
): number;
