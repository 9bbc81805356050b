package org.rogatory.exchange;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;

/** A message that was taken back before anything carried it, and the number its letter had. */
public record Recalled(String kind, @Nullable LetterNumber letter) {}
