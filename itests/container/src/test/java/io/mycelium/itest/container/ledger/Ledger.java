package io.mycelium.itest.container.ledger;

/** The state of a rule pack: a Java class in the pack's own bundle. */
public class Ledger {
    private long balance;

    public long getBalance() {
        return balance;
    }

    public void setBalance(long balance) {
        this.balance = balance;
    }
}
