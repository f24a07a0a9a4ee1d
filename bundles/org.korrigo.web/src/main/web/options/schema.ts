/** The options of a plug-in as the server describes them: JSON Schema, draft 2020-12, titles in the language asked for. */
export interface OptionsSchema {
  title?: string
  description?: string
  properties?: Record<string, OptionProperty>
  required?: string[]
}

type Scalar = string | number | boolean

/** One option; an enumeration has its labels in oneOf. */
export interface OptionProperty {
  title?: string
  description?: string
  type?: string
  default?: Scalar
  enum?: Scalar[]
  oneOf?: { const: Scalar; title?: string }[]
  minimum?: number
  maximum?: number
}

/** One field of a form. Values are text: options travel as text whatever their type. */
export interface OptionField {
  key: string
  label: string
  hint: string
  kind: 'choice' | 'flag' | 'number' | 'text'
  choices: Choice[]
  /** what the plug-in takes when nothing is sent; undefined when it wants a value */
  byDefault?: string
  required: boolean
  minimum?: number
  maximum?: number
}

export interface Choice {
  value: string
  label: string
}

export type OptionValues = Record<string, string>

/** The fields in the plug-in's order. */
export function fieldsOf(schema: OptionsSchema): OptionField[] {
  return Object.entries(schema.properties ?? {}).map(([key, property]) => ({
    key,
    label: property.title ?? key,
    hint: property.description ?? '',
    kind: kindOf(property),
    choices: choicesOf(property),
    byDefault: property.default === undefined ? undefined : String(property.default),
    required: schema.required?.includes(key) ?? false,
    minimum: property.minimum,
    maximum: property.maximum,
  }))
}

function kindOf({ type, enum: allowed, oneOf }: OptionProperty): OptionField['kind'] {
  if (allowed?.length || oneOf?.length) return 'choice'
  if (type === 'boolean') return 'flag'
  return type === 'integer' || type === 'number' ? 'number' : 'text'
}

function choicesOf({ enum: allowed, oneOf }: OptionProperty): Choice[] {
  if (oneOf?.length) return oneOf.map((one) => ({ value: String(one.const), label: one.title || String(one.const) }))
  return (allowed ?? []).map((value) => ({ value: String(value), label: String(value) }))
}

/** What an untouched form holds. */
export function untouched(fields: OptionField[]): OptionValues {
  return Object.fromEntries(fields.map(({ key, kind, byDefault }) => [key, byDefault ?? (kind === 'flag' ? 'false' : '')]))
}

/** What has to be said to the server: only what is not the default anyway. */
export function toSend(fields: OptionField[], values: OptionValues): OptionValues {
  const said = fields.map((field) => [field, exact(field, values[field.key] ?? field.byDefault ?? '')] as const).filter(([field, value]) => isSaid(field, value))
  return Object.fromEntries(said.map(([{ key }, value]) => [key, value]))
}

/** A number as the server reads it: people may write a decimal comma. */
const exact = ({ kind }: OptionField, value: string) => (kind === 'number' ? value.trim().replace(',', '.') : value)

function isSaid({ kind, byDefault, required }: OptionField, value: string): boolean {
  if (byDefault === undefined) return kind === 'flag' ? required || value === 'true' : value !== ''
  // an empty text is a text; an empty number is none
  if (kind === 'number') return value !== '' && Number(value) !== Number(byDefault)
  return value !== byDefault
}
