// Empty: with an assembly file in the package, the compiler allows functions without a body.
