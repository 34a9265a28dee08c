/** Why a text that another job left is not what it should be, to go after `it is not used: `. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}
