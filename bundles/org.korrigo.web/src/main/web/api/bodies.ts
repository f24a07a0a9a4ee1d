import type { paths } from '@generated/api'

type Json<T> = T extends { content: { 'application/json': infer B } } ? B : never
type Answers<T> = T extends { responses: infer R } ? R[keyof R & (200 | 201)] : never

/** The body that a GET of a path answers. */
export type Got<P extends keyof paths> = Json<Answers<paths[P]['get']>>

export type Results = Got<'/exams/{exam}/results'>
export type ResultRow = Results['rows'][number]
export type ItemResult = Results['items'][number]
export type Bar = Results['histogram'][number]
export type ReleaseState = Got<'/exams/{exam}/release'>
export type ResultDetail = Got<'/results/{id}'>
export type Annotation = ResultDetail['annotations'][number]
export type Drawing = Annotation['drawing']
export type DrawingOf<K extends Drawing['kind']> = Extract<Drawing, { kind: K }>
export type Account = Got<'/accounts'>[number]
export type Pile = Got<'/piles'>[number]
