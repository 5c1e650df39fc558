const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A number as so many bits, the most significant first. */
export function bitsOf(value: number, size: number): string {
  return value.toString(2).padStart(size, '0')
}

/**
 * Bits as base64url, filled up to whole octets and then to whole letters. The specification asks for the second alone,
 * the IAB's own library does both, and a decoder takes either.
 */
export function lettersOf(bits: string): string {
  const octets = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0')
  return octets.replace(/.{1,6}/g, (six) => alphabet.charAt(Number.parseInt(six.padEnd(6, '0'), 2)))
}

/** The header of a GPP string: type 3, version 1, and the ids of its sections, in rising order, as runs. */
export function encodeHeader(ids: readonly number[]): string {
  let runs = ''
  let count = 0
  let last = 0
  for (let index = 0; index < ids.length; index++) {
    const from = ids[index]!
    while (ids[index + 1] === ids[index]! + 1) index++
    const to = ids[index]!
    runs += to > from ? `1${fibonacci(from - last)}${fibonacci(to - from)}` : `0${fibonacci(from - last)}`
    last = to
    count++
  }
  return lettersOf(bitsOf(3, 6) + bitsOf(1, 6) + bitsOf(count, 12) + runs)
}

/** A number from 1 up as a sum of Fibonacci numbers, the smallest first, closed by a second 1 in a row. */
function fibonacci(value: number): string {
  let rest = value
  let code = '1'
  const terms = [1]
  for (let next = 2; next <= value; next += terms[1]!) terms.unshift(next)
  for (const term of terms) {
    const isIn = term <= rest
    code = `${+isIn}${code}`
    if (isIn) rest -= term
  }
  return code
}
