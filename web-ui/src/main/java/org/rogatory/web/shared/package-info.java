/** What every page has: frame, words, fields, languages. */
@NullMarked
package org.rogatory.web.shared;

import org.jspecify.annotations.NullMarked;
