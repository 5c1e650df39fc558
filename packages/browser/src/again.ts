const waits = [50, 500, 1_500, 2_500, 5_000]

/** Does something again, a few times over some seconds: what others wrote may be seen late, or be written once more. */
export function again(act: () => void): void {
  for (const wait of waits) setTimeout(act, wait)
}
