package io.github.collate;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Words for what went wrong outside the content: files and folders, or a mistake in this program. */
final class Failure {

    private Failure() {}

    static String describe(Throwable failure) {
        if (failure instanceof NoSuchFileException missing) return missing.getFile() + " does not exist";
        if (failure instanceof AccessDeniedException denied) return denied.getFile() + " may not be read or written";
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + ": " + file.getClass().getSimpleName();
        }
        if (failure instanceof IOException) return String.valueOf(failure.getMessage());
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return "this is a mistake in the program, please report it: " + failure + where;
    }
}
