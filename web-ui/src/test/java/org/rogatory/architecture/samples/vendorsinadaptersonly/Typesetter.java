package org.rogatory.architecture.samples.vendorsinadaptersonly;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Must fail: a vendor's type outside the adapters. */
record Typesetter(PDDocument document) {}
