package leafpress.press;

/** An order that asks for what there is not; the message is for the user. */
public final class WrongOrder extends Exception {
  private static final long serialVersionUID = 1;

  WrongOrder(String message) {
    super(message);
  }
}
