package org.korrigo.demo;

/** The two sides of a sheet, in the order a duplex scanner gives them. */
public enum Side {
    RECTO,
    VERSO
}
