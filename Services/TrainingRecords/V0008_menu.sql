-- An enterprise finds the classes of its workers.
CREATE INDEX training_class_by_employer ON training_class (employer_credit_code, id);
