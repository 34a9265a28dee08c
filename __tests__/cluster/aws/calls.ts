/** One call that reached the AWS front. */
export interface AwsCall {
  readonly time: Date;
  readonly service: 'sts' | 'eks' | 'iam' | 'cloudtrail' | 'unknown';
  /** For example `AssumeRole`, `DescribeCluster`. */
  readonly action: string;
  /** The ARN of whoever signed; undefined for unsigned calls and for signatures that did not hold. */
  readonly caller: string | undefined;
  /** The name of the caller's session. For AssumeRole and AssumeRoleWithWebIdentity, of the session that was asked for. */
  readonly sessionName: string | undefined;
  /** How the request was signed. */
  readonly signed: 'header' | 'presigned' | 'not';
  /** `authenticator` for what came over the CONNECT proxy to a real host name, `sdk` for the loopback endpoint. */
  readonly via: 'sdk' | 'authenticator';
  /** The action's parameters, the web identity token left out. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly userAgent: string | undefined;
  readonly status: number;
  /** The error code of the answer. */
  readonly error: string | undefined;
}
