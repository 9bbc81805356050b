/** Pages and calls of extradition: the person, custody, and who is on duty; its interview is one of those of requests. */
@NullMarked
package org.rogatory.web.extradition;

import org.jspecify.annotations.NullMarked;
