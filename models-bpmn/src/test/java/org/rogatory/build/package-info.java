/** The rules of the build itself, read from its own files and shown to refuse what they are there to refuse. */
package org.rogatory.build;
