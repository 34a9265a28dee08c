/** A text as it may stand anywhere in a YAML file as a value: bare where that is safe even in a flow map, else between quotes. */
export function scalar(text: string): string {
  return /^[A-Za-z][\w:/+=.@-]*[\w/]$/.test(text) && !/^(?:true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}
