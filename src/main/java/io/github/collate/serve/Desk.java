package io.github.collate.serve;

/** Asks the author and keeps the answers; lent to the server. Any thread may come to it. */
public interface Desk {

    /** What is asked now, as JSON. */
    Given now();

    /** What can be chosen from, as JSON. */
    Given choices();

    /** Takes an answer in JSON, as a page sent it. */
    Given take(String answer);

    /**
     * What a page is given.
     *
     * @param status of HTTP: 200, or 400 for an answer nobody understands, 409 for one to what is not asked or that could
     *     not be kept, 503 as long as there is nothing to ask about
     * @param json what is asked now, with what is said about the answer
     */
    record Given(int status, String json) {}
}
