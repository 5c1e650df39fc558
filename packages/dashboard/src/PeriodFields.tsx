import { useId, useState } from 'preact/hooks'
import { faultOf } from './filters.js'

interface Period {
  readonly from: string
  readonly to: string
}

interface Props extends Period {
  readonly onChange: (period: Period) => void
}

/** Two dates, and what is wrong with them. */
export function PeriodFields({ from, to, onChange }: Props) {
  const id = useId()
  const [draft, setDraft] = useState<Period>({ from, to })
  const fault = faultOf(draft)
  const set = (change: Partial<Period>) => {
    const next = { ...draft, ...change }
    setDraft(next)
    onChange(next)
  }
  const field = (key: 'from' | 'to', label: string) => (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        value={draft[key]}
        aria-invalid={fault !== undefined}
        aria-describedby={id}
        onChange={({ currentTarget }) => set({ [key]: currentTarget.value })}
      />
    </label>
  )
  return (
    <div class="period">
      {field('from', 'From')}
      {field('to', 'To')}
      <p id={id} class="fault" role="status">
        {fault}
      </p>
    </div>
  )
}
