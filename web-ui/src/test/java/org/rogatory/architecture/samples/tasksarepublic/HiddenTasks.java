package org.rogatory.architecture.samples.tasksarepublic;

/** Must fail: the engine cannot call it. */
class HiddenTasks {}
