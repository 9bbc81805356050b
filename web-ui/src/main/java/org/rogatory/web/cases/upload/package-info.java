/** What an officer says of files that he adds, and files that come in parts. */
@NullMarked
package org.rogatory.web.cases.upload;

import org.jspecify.annotations.NullMarked;
