package org.privacygraph.api.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a command has opened: closed, the last first, when the command ends and also when the process is told to end. */
final class Resources implements AutoCloseable {

    private static volatile boolean processEnds;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Thread hook = new Thread(this::end, "close-resources");
    private volatile @Nullable Thread opening;
    private volatile Runnable lastWord = () -> {};

    Resources() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Opens something and remembers to close it. */
    synchronized <T extends AutoCloseable> T open(Supplier<T> opener) {
        opening = Thread.currentThread();
        try {
            T resource = opener.get();
            opened.push(resource);
            return resource;
        } finally {
            opening = null;
        }
    }

    /** Runs when the process is told to end before the command has, after everything was closed. */
    void atInterruption(Runnable word) {
        lastWord = word;
    }

    /** Whether the process has been told to end, so that failures are a consequence of that and need no telling. */
    static boolean doesProcessEnd() {
        return processEnds;
    }

    /** Returns never: the process ends when it is told to. */
    static void awaitEnd() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Override
    public void close() {
        closeAll();
        if (!processEnds) {
            lastWord = () -> {};
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process ends already, and the hook has found nothing left to close.
        }
    }

    private void end() {
        processEnds = true;
        // Libraries have shutdown hooks of their own, which fail when this one was faster.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
        Thread opener = opening;
        if (opener != null) {
            // It holds the lock until a database has started, which takes longer than anyone wants to wait.
            opener.interrupt();
        }
        closeAll();
        lastWord.run();
    }

    private synchronized void closeAll() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                System.getLogger(Resources.class.getName()).log(System.Logger.Level.INFO, "Closing failed", e);
            }
        }
    }
}
