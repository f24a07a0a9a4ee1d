import type { components, paths } from '@generated/api'

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never

type Schemas = components['schemas']
export type MarkingView = Json<paths['/copies/{id}/opening']['post']['responses'][200]>
export type Marking = Schemas['Marking']
export type Scheme = Schemas['MarkScheme']
export type Item = Schemas['MarkItem']
export type Scores = Schemas['ScoreSheet']
export type Lock = Schemas['LockView']
export type Operation = Schemas['Operation']
export type Placed = Schemas['PlacedAnnotation']
export type Drawing = Schemas['Drawing']
export type Ink = Schemas['Ink']
export type Sign = Schemas['Sign']
export type Region = Schemas['Box']
export type Written = Extract<Drawing, { kind: 'text' | 'comment' }>
export type Draft = Json<paths['/copies/{id}/drafts']['get']['responses'][200]>[number]
export type Pile = Json<paths['/exams/{exam}/pile']['get']['responses'][200]>
export type PileEntry = Pile['entries'][number]
export type BankComment = Json<paths['/exams/{exam}/comments']['get']['responses'][200]>[number]
export type Finalisation = Json<paths['/copies/{id}/finalisation']['get']['responses'][200]>

/** An operation whose id is not made yet. */
export type Deed = Operation extends infer One ? (One extends { id: string } ? Omit<One, 'id'> : never) : never
