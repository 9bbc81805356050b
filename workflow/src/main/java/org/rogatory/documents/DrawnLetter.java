package org.rogatory.documents;

/**
 * A letter and its moment, which is taken before anything is read that it lists.
 *
 * @param began the moment of the letter: what changes later it may not show
 */
record DrawnLetter(Letter letter, FileMoment began) {}
