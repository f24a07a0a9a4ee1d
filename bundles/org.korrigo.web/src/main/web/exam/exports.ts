import { saveFile } from '@/api/transfer'
import type { ExportFormat } from '@/api/schema'
import type { OptionValues } from '@/options/schema'

/** Has results written and hands the file to the browser; options are the parameters of the address. */
export function saveExport(exam: string, { id, fileExtension }: ExportFormat, options: OptionValues = {}): Promise<void> {
  const parameters = new URLSearchParams(options).toString()
  const path = `/exams/${encodeURIComponent(exam)}/exports/${encodeURIComponent(id)}`
  return saveFile(parameters ? `${path}?${parameters}` : path, `${exam}.${fileExtension}`)
}
