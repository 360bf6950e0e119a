/** The one part of mailauth we use: its parser of authentication headers, which ships without types. */
declare module 'mailauth/lib/parse-dkim-headers.js' {
  interface Method {
    value: string;
    comment?: string;
    action?: string;
    header?: Record<string, string>;
    smtp?: Record<string, string>;
  }
  interface ParsedHeader {
    parsed: {
      header: string;
      value?: string;
      spf?: Method;
      dmarc?: Method;
      dkim?: Method[];
      d?: { value: string };
      h?: { value: string };
      s?: { value: string };
      b?: { value: string };
    };
  }
  export default function parseDkimHeaders(line: string): ParsedHeader;
}
