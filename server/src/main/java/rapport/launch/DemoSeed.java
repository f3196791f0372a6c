package rapport.launch;

import java.util.List;

/** Fills an empty installation with the world of the demo, before the server takes its first request. */
public interface DemoSeed {
    /** Makes the world and answers who may sign in to it. */
    List<Person> seed();

    /**
     * Somebody who may sign in to the demo.
     *
     * @param name the name
     * @param email the e-mail to sign in with
     * @param password the password, made for the demo and printed on purpose
     * @param role what there is to see as this person, a few words
     */
    record Person(String name, String email, String password, String role) {}
}
