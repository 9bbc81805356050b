package org.rogatory;

/** The node does not start with what is made for demonstration; the message says in one line what to mend. */
class DemoOnRealData extends WrongSetup {

    DemoOnRealData(String setting, String why) {
        super(setting, why);
    }
}
