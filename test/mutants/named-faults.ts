/** stub */
export async function tryNamedFaults(_only: string): Promise<number> {
  return 0;
}
