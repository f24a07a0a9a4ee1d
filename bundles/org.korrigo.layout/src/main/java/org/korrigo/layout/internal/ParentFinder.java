package org.korrigo.layout.internal;

/** Finds what a document extends among the layouts of the moment. */
interface ParentFinder {

    Parent parent(LayoutDocument child, String id);
}
