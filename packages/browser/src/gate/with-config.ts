import type { Policy, Vendor } from '@assent/core'

/** Everyone who is known: the adapters, and the config's vendors, with the hosts and names that the config adds. */
export function withConfig(vendors: readonly Vendor[], policy: Policy): readonly Vendor[] {
  const listed = policy.vendors.map(({ id, categories, config }) => {
    const adapter = vendors.find((vendor) => vendor.id === id)
    const both = (name: 'hosts' | 'storage') => [...(adapter?.[name] ?? []), ...[config[name] ?? []].flat()]
    return { ...adapter, id, categories, hosts: both('hosts'), storage: both('storage') }
  })
  return [...listed, ...vendors.filter(({ id }) => !policy.vendors.some((vendor) => vendor.id === id))]
}
