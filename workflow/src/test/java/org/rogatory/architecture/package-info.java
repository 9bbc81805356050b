/** What a machine checks about modules and migrations; the rules for code stand in web-ui, where all of it is seen. */
@NullMarked
package org.rogatory.architecture;

import org.jspecify.annotations.NullMarked;
