/** A request as it would be sent. */
export interface Sent {
  url: string;
  /** In capitals. */
  method: string;
  /** Null if there is none, or if it cannot be told. */
  body: string | null;
}
