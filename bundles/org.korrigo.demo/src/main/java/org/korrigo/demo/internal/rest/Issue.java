package org.korrigo.demo.internal.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;

/** A doubt the server shows. @param copy empty on a batch and on a copy's own list; @param pages numbers of scanned pages */
public record Issue(String copy, String code, String detail, @JsonAlias("scannedPages") List<Integer> pages) {}
