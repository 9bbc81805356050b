package org.rogatory.architecture.samples.enginebehindprocesses;

import org.camunda.bpm.engine.RuntimeService;

/** Must fail: talks to the engine without being a process class. */
record Postman(RuntimeService engine) {}
