/** The outline of what will come, so that nothing jumps when it does. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <div class="card wide" />
      <div class="card" />
      <div class="card" />
    </div>
  )
}
