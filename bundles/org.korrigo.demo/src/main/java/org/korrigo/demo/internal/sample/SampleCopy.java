package org.korrigo.demo.internal.sample;

import java.util.Map;
import org.korrigo.demo.internal.form.LayoutPaper;

/** A booklet that a student has written. @param texts what stands in identity zones, by zone id */
record SampleCopy(LayoutPaper paper, Map<String, String> texts) {}
