import { useState } from 'preact/hooks'
import { countDays, type Day } from './day.js'
import { type Filters, faultOf, lastDays, presets } from './filters.js'
import { PeriodFields } from './PeriodFields.js'
import { events, nameLanguage, nameRegion } from './words.js'

interface Props {
  readonly filters: Filters
  readonly today: Day
  /** What can be chosen, as far as is known yet. */
  readonly regions: readonly string[]
  readonly languages: readonly string[]
  readonly onChange: (filters: Filters) => void
}

/** Period, place, language and event. Takes effect at once; a period that makes no sense waits until it does. */
export function FilterBar({ filters, today, regions, languages, onChange }: Props) {
  const preset = presets.find((days) => filters.to === today && countDays(filters.from, filters.to) === days)
  const [isCustom, setIsCustom] = useState(preset === undefined)
  const where = filters.region ? `region:${filters.region}` : filters.language && `language:${filters.language}`
  const setWhere = (value: string) => {
    const at = value.indexOf(':')
    const [kind, code] = [value.slice(0, at), value.slice(at + 1)]
    onChange({ ...filters, region: '', language: '', ...(kind && { [kind]: code }) })
  }
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="presets">
        <legend>Period</legend>
        {presets.map((days) => (
          <label key={days}>
            <input
              type="radio"
              name="period"
              checked={!isCustom && preset === days}
              onChange={() => {
                setIsCustom(false)
                onChange({ ...filters, ...lastDays(today, days) })
              }}
            />
            <span>{days} days</span>
          </label>
        ))}
        <label>
          <input type="radio" name="period" checked={isCustom} onChange={() => setIsCustom(true)} />
          <span>Custom</span>
        </label>
      </fieldset>
      {isCustom && (
        <PeriodFields
          from={filters.from}
          to={filters.to}
          onChange={(period) => faultOf(period) || onChange({ ...filters, ...period })}
        />
      )}
      <label class="field">
        <span>Region or language</span>
        <select value={where} onChange={({ currentTarget }) => setWhere(currentTarget.value)}>
          <option value="">All</option>
          <optgroup label="Regions">
            {withChosen(regions, filters.region).map((code) => (
              <option key={code} value={`region:${code}`}>
                {nameRegion(code)}
              </option>
            ))}
          </optgroup>
          <optgroup label="Languages">
            {withChosen(languages, filters.language).map((tag) => (
              <option key={tag} value={`language:${tag}`}>
                {nameLanguage(tag)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label class="field">
        <span>Event</span>
        <select
          value={filters.event}
          onChange={({ currentTarget }) => onChange({ ...filters, event: currentTarget.value })}
        >
          <option value="">All</option>
          {Object.entries(events).map(([event, label]) => (
            <option key={event} value={event}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}

/** The unknown has no code to filter by; what the address names stays, also when this period has none of it. */
const withChosen = (codes: readonly string[], chosen: string) =>
  [...new Set([...codes, chosen])].filter((code) => code !== '')
