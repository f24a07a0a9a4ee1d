"""Renders the first pages of a PDF at 150 dpi to PNG and cuts spreads in two; prints the processor time a page in milliseconds."""
import os
import resource
import sys

import fitz


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


pdf, folder, most = sys.argv[1], sys.argv[2], int(sys.argv[3])
document = fitz.open(pdf)
start, pages = cpu(), 0
for page in document.pages(0, most):
    name = os.path.join(folder, "page.png")
    page.get_pixmap(dpi=150).save(name)
    if page.rect.width > page.rect.height:
        whole = fitz.Pixmap(name)
        middle = whole.width // 2
        for left in (0, middle):
            half = fitz.Pixmap(whole.colorspace, fitz.IRect(left, 0, left + middle, whole.height), False)
            half.copy(whole, half.irect)
            half.save(os.path.join(folder, "half.png"))
    pages += 1
print("%.1f" % ((cpu() - start) * 1000 / pages))
